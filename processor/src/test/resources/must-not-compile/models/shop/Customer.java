package shop;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Column;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Needs;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Model
public interface Customer {
    @Id
    @AutoIncrement
    int getId();

    String name(); // ERROR: Customer.name: a property of a model is a getter. Write getName(), or give the method a body.

    String getNameIn(String language); // ERROR: Customer.getNameIn: a property of a model is a getter

    Integer getAge(); // ERROR: Customer.age: Integer may be null, and nothing says that the column may be. Write @Nullable Integer for an optional column, int for a required one.

    @Nullable int getSize(); // ERROR: Customer.size: int cannot be null. Write @Nullable Integer, or remove @Nullable.

    Optional<String> getNick(); // ERROR: Customer.nick: a column cannot hold java.util.Optional<java.lang.String>. Write @Nullable and the type alone.

    Date getBorn(); // ERROR: a column cannot hold java.util.Date. Use Instant.

    byte getFlags(); // ERROR: a column cannot hold byte. Use short.

    char getLetter(); // ERROR: a column cannot hold char. Use String.

    String[] getWords(); // ERROR: Use List<java.lang.String>.

    Map<String, String> getExtra(); // ERROR: Mark Map with @Model to make this a relation, or the property with @Json to store it as a document.

    Set<String> getLabels(); // ERROR: Customer.labels: a column cannot hold java.util.Set<java.lang.String>

    @Nullable List<String> getTags(); // ERROR: Customer.tags: a list is never null, it is empty. Remove @Nullable.

    @Nullable byte[] getPhoto(); // ERROR: @Nullable stands before the element type here. Write byte @Nullable [].

    @Default // ERROR: Customer.points: @Default needs exactly one of a literal, generated and sql
    int getPoints();

    @Default({"1", "2"}) // ERROR: @Default has several literals, and the property holds one value. Keep one of them.
    int getLevel();

    @Default(value = "1", sql = "2") // ERROR: @Default needs exactly one
    int getRank();

    @ForeignKey // ERROR: Customer.city: @ForeignKey is for relations, and String is no model
    String getCity();

    @Column(type = "VarChar(3") // ERROR: Customer.code: VarChar(3 is no type. Write it as in VarChar(191).
    String getCode();

    @ForeignKey // ERROR: Customer.orders: a list has no key of its own. Move it to the property of Order that leads back.
    List<Order> getOrders(); // ERROR: Customer.orders: It is not clear which relations between Customer and Order belong together

    @Needs("nickname") // ERROR: Customer.getLabel: Customer has no property nickname
    default String getLabel() {
        return "";
    }
}
