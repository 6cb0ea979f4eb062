/**
 * Stands in for `brotli/decompress.js` in the bundle of the letter: fontkit needs it only to read
 * WOFF2 fonts, and the letter's fonts are TrueType. It saves half of the bundle.
 */
export default function decompress(): never {
  throw new Error('WOFF2 fonts are not bundled: use a TrueType font');
}
