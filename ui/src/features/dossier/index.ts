export { Dossier } from "./Dossier";
