import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/text/base64.ts
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var FORM = /^[A-Za-z0-9+/]*={0,2}$/;
function hexOfBase64(text) {
  const digits = text.replace(/={1,2}$/, "");
  if (!FORM.test(text) || text.length % 4 !== 0 || digits.length % 4 === 1) return void 0;
  let [bits, width, hex] = [0, 0, ""];
  for (const digit of digits) {
    bits = (bits << 6 | ALPHABET.indexOf(digit)) & 65535;
    width += 6;
    for (; width >= 8; width -= 8) hex += (bits >> width - 8 & 255).toString(16).padStart(2, "0");
  }
  return (bits & (1 << width) - 1) === 0 ? hex : void 0;
}
function textOfBase64(text) {
  const hex = hexOfBase64(text);
  try {
    return hex === void 0 ? void 0 : decodeURIComponent(hex.replace(/../g, "%$&"));
  } catch {
    return void 0;
  }
}

export {
  hexOfBase64,
  textOfBase64
};
