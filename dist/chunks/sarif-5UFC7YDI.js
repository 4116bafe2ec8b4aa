import {
  c23_HOME as HOME,
  c23_SCHEMA as SCHEMA,
  c23_relativeUri as relativeUri,
  c23_toSarif as toSarif
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
export {
  HOME,
  SCHEMA,
  relativeUri,
  toSarif
};
