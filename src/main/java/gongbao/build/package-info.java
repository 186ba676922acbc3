@NullMarked
package gongbao.build;

import org.jspecify.annotations.NullMarked;
