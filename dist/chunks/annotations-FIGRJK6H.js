import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c4_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c4_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c4_placeOf as placeOf,
  c4_toAnnotations as toAnnotations
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
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};
