@NullMarked
package gongbao.clean;

import org.jspecify.annotations.NullMarked;
