import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  createGitHub
} from "./chunk-UOD6SXZD.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./chunk-4JXK7MOJ.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
export {
  createGitHub
};
