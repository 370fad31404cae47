package io.guanjia.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Calls a static method of a class as the application class loader knows it.
 *
 * <p>Quarkus gives every started application a class loader of its own and closes it again. Whatever must exist once in
 * the process and outlive a restart (servers, keys) therefore lives in the loader that stays. Arguments and results
 * must be types of the JDK, which both sides share.
 */
public final class ApplicationLoader {

    private ApplicationLoader() {}

    public static Object call(Class<?> owner, String method, String... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader application = ClassLoader.getSystemClassLoader();
        thread.setContextClassLoader(application);
        try {
            Class<?>[] types = new Class<?>[arguments.length];
            Arrays.fill(types, String.class);
            Method target = application.loadClass(owner.getName()).getDeclaredMethod(method, types);
            target.setAccessible(true);
            return target.invoke(null, (Object[]) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(owner.getSimpleName() + "." + method + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the test class path does not hold " + owner.getName(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
