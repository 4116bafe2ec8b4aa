import {
  c14_occasionOf as occasionOf
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  occasionOf
};
