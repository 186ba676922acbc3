/**
 * Inputs by the million, drawn by lot, and what has to hold for each of them.
 *
 * <p>A number makes a text ({@code TextFuzzer}: a grammar and all sample texts, then damage), the text a file of some format
 * ({@code Formats}), and the file goes through the program ({@code Kinds}). {@code Promises} and {@code SitePromises} say what
 * must hold. What does not is made small ({@code Shrinker}) and told with its number, which makes the same file again.
 *
 * <p>{@code FuzzTest} is a short run with the other tests; {@code mvn -B verify -Pfuzz} is the long one.
 */
package gongbao.fuzz;
