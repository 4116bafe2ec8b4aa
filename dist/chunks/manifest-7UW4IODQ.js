import {
  readManifest,
  unreadManifest
} from "./chunk-D2T6R2RH.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  readManifest,
  unreadManifest
};
