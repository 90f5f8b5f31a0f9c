"""Training of Readout's reading model: one small encoder, several heads, exported as int8 ONNX."""
