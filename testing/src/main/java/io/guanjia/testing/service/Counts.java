package io.guanjia.testing.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;

/** A list and its count: whatever is asked, the number is that of the rows. */
public final class Counts {

    private static final int PAGE = 100;

    private Counts() {}

    /**
     * Reads the list to its end and asks for its count, without a filter and by each of these.
     *
     * @param list its path; the count is below it
     * @param filters as they stand in an address, e.g. {@code state=ISSUED&overdue=true}
     */
    public static void areThoseOfTheList(Supplier<RequestSpecification> caller, String list, List<String> filters) {
        assertThat(agreeing(caller, list, "")).as("there is something to count").isPositive();
        filters.forEach(filter -> agreeing(caller, list, filter));
    }

    private static int agreeing(Supplier<RequestSpecification> caller, String list, String filter) {
        JsonPath count = read(caller, list + "/count" + (filter.isEmpty() ? "" : "?" + filter));
        assertThat(count.getBoolean("capped")).as(filter).isFalse();
        assertThat(count.getInt("count")).as(filter).isEqualTo(rows(caller, list, filter));
        return count.getInt("count");
    }

    private static int rows(Supplier<RequestSpecification> caller, String list, String filter) {
        int rows = 0;
        String cursor = "";
        do {
            JsonPath page = read(caller, list + "?size=" + PAGE + (filter.isEmpty() ? "" : "&" + filter) + cursor);
            rows += page.getList("items").size();
            cursor = page.get("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return rows;
    }

    private static JsonPath read(Supplier<RequestSpecification> caller, String address) {
        return caller.get().get(address).then().statusCode(200).extract().jsonPath();
    }
}
