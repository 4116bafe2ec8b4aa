import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c15_HOME as HOME,
  c15_SCHEMA as SCHEMA,
  c15_relativeUri as relativeUri,
  c15_toSarif as toSarif
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
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
export {
  HOME,
  SCHEMA,
  relativeUri,
  toSarif
};
