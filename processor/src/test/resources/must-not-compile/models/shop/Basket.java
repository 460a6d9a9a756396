package shop;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

@Model // ERROR: Basket: a model is an interface with getters. Write interface Basket; iolite generates its implementation.
public record Basket(@Id int id) {}
