import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  gitPlace,
  readGit,
  sourceText
} from "./chunk-VTTPJSIE.js";

// src/domain/bound.ts
function boundTo({ source, version, integrity, checksum }) {
  if (source.kind === "git") return source.commit === void 0 ? void 0 : { kind: "source", text: sourceText(source, version) };
  const hash = integrity ?? checksum;
  return hash === void 0 ? { kind: "source", text: sourceText(source, version) } : { kind: "integrity", text: hash };
}
function namesSource(text, { source, version }) {
  return source.kind === "git" ? gitPlace(readGit(text)) === gitPlace(source) : text === sourceText(source, version);
}

export {
  boundTo,
  namesSource
};
