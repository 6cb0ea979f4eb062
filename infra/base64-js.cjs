/** Stands in for `base64-js` under PDFKit: the same by Node's own decoder. */
exports.toByteArray = (text) => new Uint8Array(Buffer.from(text, 'base64'));
