package shop;

import dev.iolite.annotation.Model;

@Model
public interface Box<T> { // ERROR: Box: a model has no type parameters
    T getContent();
}
