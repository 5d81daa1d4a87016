### What a decision means for taking.

not-for-now = Jeg tager ikke { $name } for tiden
note = Påmindelserne bliver stille. Medicinen bliver på din liste, og du kan stadig notere hver dosis.
note-high-risk = Påmindelserne bliver, til du har fortalt det til apoteket eller lægen. Ring til dem i dag.
decided = Din beslutning: ikke for tiden
tell-first = Din beslutning: ikke for tiden. Fortæl det til apoteket eller lægen i dag. Påmindelsen bliver indtil da.
