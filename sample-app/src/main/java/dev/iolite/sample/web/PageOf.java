package dev.iolite.sample.web;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param page its number, from 1
 * @param size how many a full page holds
 * @param total how many there are on all pages
 * @param <T> the items' type
 */
record PageOf<T>(List<T> items, int page, int size, long total) {}
