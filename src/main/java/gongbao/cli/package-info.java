@NullMarked
package gongbao.cli;

import org.jspecify.annotations.NullMarked;
