package dev.iolite.blog;

import dev.iolite.dsl.CreateInput;
import java.util.List;

public record SignUp(String email, String city, String country, List<Pet> pets) implements CreateInput<User> {}
