package gongbao.model;

/** A group of components that only readers of the code see: in the JSON they stand among those of the record it belongs to. */
public interface Flat {}
