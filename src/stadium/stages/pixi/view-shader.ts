/** Uniforms every program shares: the view, its size in device pixels, pixels a CSS pixel, focal length in pixels. */
export const view = `#version 300 es
precision highp float;
uniform mat4 uView;
uniform vec4 uSize;
`
