package shop;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

@Model
public interface Product { // ERROR: Product: iolite generates shop.ProductFields, and there is such a type already. Rename it, or Product.
    @Id
    int getId();
}
