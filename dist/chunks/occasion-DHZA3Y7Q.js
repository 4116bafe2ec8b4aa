import {
  c14_occasionOf as occasionOf
} from "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
import "./shared-5DF5E1EE.js";
export {
  occasionOf
};
