// One module for every page: were the theme one of its own, it would come behind the sheets that change its colours.
import 'virtual:theme.css';
import './all.css';
