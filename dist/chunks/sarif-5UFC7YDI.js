import {
  c22_HOME as HOME,
  c22_SCHEMA as SCHEMA,
  c22_relativeUri as relativeUri,
  c22_toSarif as toSarif
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  HOME,
  SCHEMA,
  relativeUri,
  toSarif
};
