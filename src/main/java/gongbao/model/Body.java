package gongbao.model;

/**
 * A body that meets: 芦山县委 is the committee of 511826.
 *
 * @param code division code of its place; {@link MeetingKey#COUNTRY} for the country
 * @param organ which body of the place
 */
public record Body(String code, Organ organ) {}
