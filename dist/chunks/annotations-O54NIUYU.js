import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c5_MESSAGE_LIMIT as MESSAGE_LIMIT,
  c5_SHOWN_PER_LEVEL as SHOWN_PER_LEVEL,
  c5_placeOf as placeOf,
  c5_toAnnotations as toAnnotations
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL,
  placeOf,
  toAnnotations
};
