
// src/line/sha256.ts
import { createHash } from "node:crypto";
var sha256Of = (text) => createHash("sha256").update(text).digest("hex");

export {
  sha256Of
};
