@NullMarked
package gongbao.read;

import org.jspecify.annotations.NullMarked;
