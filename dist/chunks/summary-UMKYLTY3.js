import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c70_SUMMARY_LIMIT as SUMMARY_LIMIT,
  c70_toMarkdown as toMarkdown
} from "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
import "./shared-0C33A3F8.js";
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
  SUMMARY_LIMIT,
  toMarkdown
};
