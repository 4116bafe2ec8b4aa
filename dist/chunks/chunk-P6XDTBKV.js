import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/brand.ts
function isNonEmpty(list) {
  return list.length > 0;
}

export {
  isNonEmpty
};
