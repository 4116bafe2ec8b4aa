import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/domain/remedy.ts
var whereLinesGo = (file) => `Lines for ${file} go into a pull request of their own against the base branch. Merge it, then run this check again.`;

export {
  whereLinesGo
};
