package io.guanjia.platform.http;

import io.guanjia.platform.problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.Comparator;
import java.util.List;

/** Constraints that do not hold, told as the caller knows the fields: neither methods nor names of Java parameters. */
final class Violations {

    private Violations() {}

    static List<FieldError> of(ConstraintViolationException failure, ResourceInfo endpoint) {
        return failure.getConstraintViolations().stream()
                .map(violation -> error(violation, endpoint))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::problem))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation, ResourceInfo endpoint) {
        StringBuilder field = new StringBuilder();
        String parameter = "body";
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, RETURN_VALUE, CROSS_PARAMETER -> {}
                case PARAMETER ->
                    parameter = nameOf(endpoint.getResourceMethod()
                            .getParameters()[node.as(Path.ParameterNode.class).getParameterIndex()]);
                default -> append(field, node);
            }
        }
        return new FieldError(field.isEmpty() ? parameter : field.toString(), violation.getMessage());
    }

    private static String nameOf(AnnotatedElement parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return parameter.getAnnotation(PathParam.class).value();
        }
        return parameter.isAnnotationPresent(HeaderParam.class)
                ? parameter.getAnnotation(HeaderParam.class).value()
                : "body";
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
