package dev.iolite.sql;

/** Where the value of a parameter comes from; the planner says what kinds there are. */
public interface Slot {}
