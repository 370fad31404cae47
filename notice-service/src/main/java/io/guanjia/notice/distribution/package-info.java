/** How a released notice reaches households, line by line, and the register of it (《文件发放登记表》). */
package io.guanjia.notice.distribution;
