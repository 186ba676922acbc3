@NullMarked
package gongbao.link;

import org.jspecify.annotations.NullMarked;
