export { PeopleList } from "./PeopleList";
