// The page: a map with the date at its head, the ground's history at its side and time at its foot.

import { isEmbedded } from './embed.ts';
import { Dossier } from './panels/dossier.tsx';
import { EmbedLine } from './panels/embed-line.tsx';
import { Header } from './panels/header.tsx';
import { KeysDialog } from './panels/keys-dialog.tsx';
import { lazily } from './panels/lazily.tsx';
import { MapPanel } from './panels/map-panel.tsx';
import { TimeBand } from './panels/time-band.tsx';
import { TitleBlock } from './panels/title-block.tsx';
import { current, spot, theatre, view } from './state.ts';

const Numbers = lazily(async () => (await import('./panels/numbers/numbers.tsx')).Numbers);

export function App() {
  return (
    <div class={['page', spot.value && 'with-dossier', isEmbedded && 'embed'].filter(Boolean).join(' ')}>
      {isEmbedded ? <EmbedLine /> : <Header />}
      <TitleBlock />
      {theatre.value ? <MapPanel theatre={theatre.value} /> : <div class="map" />}
      {view.value === 'numbers' && current.value && <Numbers />}
      <Dossier />
      <TimeBand />
      <KeysDialog />
    </div>
  );
}
