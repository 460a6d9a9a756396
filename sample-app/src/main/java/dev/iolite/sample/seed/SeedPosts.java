package dev.iolite.sample.seed;

import static dev.iolite.sample.seed.SeedUsers.AMARA;
import static dev.iolite.sample.seed.SeedUsers.INGRID;
import static dev.iolite.sample.seed.SeedUsers.LEO;
import static dev.iolite.sample.seed.SeedUsers.TOMAS;
import static dev.iolite.sample.seed.SeedUsers.YUKI;

import dev.iolite.sample.seed.SeedPost.SeedComment;
import java.util.List;

/** What the people of the first start wrote. */
final class SeedPosts {

    static final List<SeedPost> ALL = List.of(
            new SeedPost(
                    "a-starter-that-forgives",
                    "A starter that forgives",
                    """
                    My sourdough starter is eleven years old and has been neglected for most of them. It has crossed two \
                    borders in hand luggage and spent one winter behind the mustard.

                    The trick is not discipline. The trick is a spoonful of rye flour, water that is warmer than you \
                    think, and the patience to throw the first two loaves to the birds.

                    If it smells of apples, bake. If it smells of paint, feed it and come back tomorrow.""",
                    INGRID,
                    62,
                    34,
                    List.of("bread", "rye", "patience"),
                    List.of("Kitchen", "Slow living"),
                    List.of(
                            new SeedComment(LEO, 5, "Mine smells of paint. Tomorrow, then."),
                            new SeedComment(
                                    YUKI, 30, "The birds of my street would like to thank you for this recipe."))),
            new SeedPost(
                    "the-bridge-that-hums",
                    "The bridge that hums",
                    """
                    There is a footbridge near Ourense that hums in a west wind. A low G, slightly flat.

                    The railings are hollow and somebody drilled the drain holes a finger's width too far apart. Every \
                    few years the town pays for a survey, and every few years it decides that the hum may stay.

                    I sat under it for an hour. Two people stopped and sang along.""",
                    TOMAS,
                    48,
                    57,
                    List.of("bridges", "galicia", "sound"),
                    List.of("Walking"),
                    List.of(
                            new SeedComment(AMARA, 2, "A flat G is what a tired transformer hums too. Family."),
                            new SeedComment(INGRID, 9, "Please tell me somebody recorded it."),
                            new SeedComment(TOMAS, 11, "Badly, with wind. I will put it here when I find the cable."))),
            new SeedPost(
                    "how-to-open-a-radio",
                    "How to open a radio without regret",
                    """
                    Unplug it. Then wait a minute, because the big capacitors remember.

                    Take a photograph before every screw. Put the screws in an egg box, one hollow for each step, and \
                    close the lid when the cat comes in.

                    Nine of ten radios need nothing but a clean switch and a new lamp. The tenth needs somebody to tell \
                    you that it is fine to stop.""",
                    AMARA,
                    35,
                    41,
                    List.of("repair", "radio"),
                    List.of("Workshop", "Slow living"),
                    List.of(new SeedComment(LEO, 20, "The cat came in. The lid was open. Day four of the search."))),
            new SeedPost(
                    "three-tomatoes",
                    "What three tomatoes taught us",
                    """
                    Yuki's balcony faces north. The books say: do not bother. She bothered.

                    Three tomatoes in one summer make each of them an event. We ate the second one with salt, on the \
                    floor, at eleven at night, because that is when it was ripe.

                    This year she plans four.""",
                    INGRID,
                    21,
                    29,
                    List.of("balcony", "tomatoes"),
                    List.of("Garden", "Kitchen"),
                    List.of(new SeedComment(YUKI, 1, "Five. I have been reading."))),
            new SeedPost(
                    "walking-at-four-kilometres",
                    "Walking at four kilometres an hour",
                    """
                    Four kilometres an hour is the speed at which dogs stop barking and people start talking.

                    At five you pass a village. At four you are in it. The woman with the blue door asked where I was \
                    going, and when I said that I did not know yet she gave me two pears for the way.

                    I have done the arithmetic: a pear a kilometre is enough.""",
                    TOMAS,
                    9,
                    63,
                    List.of("slow", "villages", "pears"),
                    List.of("Walking", "Slow living"),
                    List.of(
                            new SeedComment(YUKI, 4, "Where does the path with the blue door go? I want to draw it."),
                            new SeedComment(LEO, 7, "At three kilometres an hour you become part of the village."))),
            new SeedPost(
                    "a-lamp-from-1961",
                    "A lamp from 1961",
                    """
                    It came in a shoe box, in eleven pieces, with a note: 'worked when grandmother had it'.

                    The cloth cable had to go, that is not negotiable. The switch was full of sugar. The shade I left as \
                    it was, with the burn mark, because that is the only part that remembers the evening it happened.

                    It works when I have it, too.""",
                    AMARA,
                    2,
                    18,
                    List.of("repair", "lamps"),
                    List.of("Workshop"),
                    List.of(new SeedComment(INGRID, 3, "Sugar! There is a story in that switch."))));

    private SeedPosts() {}
}
