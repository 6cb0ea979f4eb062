/**
 * Stands in for `@noble/ciphers/aes` under PDFKit, which encrypts a PDF with a password by it. The
 * letters have none: they lie encrypted in the bucket, and the applicant reads them when logged in.
 */
function notBundled(): never {
  throw new Error('PDFs with a password are not bundled');
}

export { notBundled as cbc, notBundled as ecb };
