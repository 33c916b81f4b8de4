import './backup/backup.css';
import './brands/brands.css';
import './pages.css';
import './customers/customers.css';
import './guards/guards.css';
import './imports/imports.css';
import './library/library.css';
import './library/suggestions/suggestions.css';
import './parts/controls.css';
import './welcome/welcome.css';
import './x-page/x-page.css';
import './settings/settings.css';
import { askAhead } from './ask-ahead';
import { LIST } from './library/addresses';
import { BEGINNING } from './library/list/beginning';

// The background works on these while the browser fetches and reads our code, which takes some tenths of a second.
askAhead('lock.read', {});
if (location.hash === LIST) askAhead('library.begin', BEGINNING);

void import('./main');
