/** The images as the manifests start them: played by podman, replaced, multiplied and taken back while people work. */
package io.guanjia.acceptance.cluster;
