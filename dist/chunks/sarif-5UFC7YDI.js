import {
  c22_HOME as HOME,
  c22_SCHEMA as SCHEMA,
  c22_relativeUri as relativeUri,
  c22_toSarif as toSarif
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  HOME,
  SCHEMA,
  relativeUri,
  toSarif
};
