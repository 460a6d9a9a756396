package shop;

/** The name of a class that iolite generates. */
public class ProductFields {}
