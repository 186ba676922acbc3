@NullMarked
package gongbao.site;

import org.jspecify.annotations.NullMarked;
