import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/io/error-code.ts
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "unknown error";
}

export {
  codeOf
};
