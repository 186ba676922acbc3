@NullMarked
package gongbao.parse;

import org.jspecify.annotations.NullMarked;
