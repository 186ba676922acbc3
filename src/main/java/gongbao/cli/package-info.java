/**
 * The command line: arguments in, exit code out.
 *
 * <p>Layer 4, the only user of picocli. {@link gongbao.cli.Gen} is a function of the arguments and the streams; the process
 * is touched in {@code Io.system} alone. Everything that is said stands in {@code words*.properties}, in Chinese and English.
 */
@NullMarked
package gongbao.cli;

import org.jspecify.annotations.NullMarked;
