/**
 * Tales: what the families of fixtures/lineage are made of, all invented.
 *
 * Each paragraph stands here as first written (`first`), and by another hand
 * (`anew`), quotes and all; `own` are paragraphs of somebody who was there,
 * too, and heard the same quotes.
 */

export interface Paragraph {
  readonly first: string;
  readonly anew: string;
  /** The same with the first hand's words in its marks. */
  readonly anewSameQuote?: string;
}

export interface Tale {
  readonly story: readonly Paragraph[];
  readonly own: readonly string[];
}

export const tales: Readonly<Record<string, Tale>> = {
  strike: {
    story: [
      {
        first:
          'Crane drivers shut the port of {town} on {day}, rejecting a pay offer that their union called too low and leaving {n} ships at anchor off the breakwater.',
        anew: 'On {day} the port of {town} was closed by the drivers of its cranes. Their union refused the offer of pay as too low, and {n} ships lie at anchor near the breakwater.',
      },
      {
        first: '“We have waited eleven months for a serious offer,” union leader {who} told members at the gate.',
        anew: '“For nearly a year we hoped that somebody would make us a decent proposal,” said {who}, who leads the union, to members near the gate.',
        anewSameQuote:
          '“We have waited eleven months for a serious offer,” said {who}, who leads the union, to members near the gate.',
      },
      {
        first:
          'The port handles a third of the country’s imports, including nearly all of its diesel, and the walkout is the first to close every berth since the great strike.',
        anew: 'A third of what the country imports, with nearly all diesel, goes through the port. The walkout closes every berth for the first time since the great strike.',
      },
      {
        first:
          '“Nobody here wanted a strike, and nobody here will break one,” {surname} said, adding that talks could resume whenever the board was ready.',
        anew: '“None of us looked for this quarrel, but none of us is going to run from it,” according to {surname}. Talks, the leader added, may resume once the board is ready.',
        anewSameQuote:
          '“Nobody here wanted a strike, and nobody here will break one,” according to {surname}. Talks, the leader added, may resume once the board is ready.',
      },
      {
        first:
          'The operator, {body}, said it had offered {m} percent over two years and would not improve the figure under pressure from the gate.',
        anew: 'Over two years {m} percent was offered by the operator, {body}, which will not improve its figure under the pressure of the gate.',
      },
      {
        first:
          'Shipping analysts said each day of the walkout cost the economy several million, and some customers might never come back to the port.',
        anew: 'Each day of the walkout costs several million to the economy, in the view of shipping analysts, and customers may be lost to the port for ever.',
      },
      {
        first:
          '“The board should listen to the quay and not to the bank,” {surname} said when she was asked about the offer.',
        anew: '“They would do better to hear the workers than the lenders,” was what {surname} said when asked about the offer.',
        anewSameQuote:
          '“The board should listen to the quay and not to the bank,” was what {surname} said when asked about the offer.',
      },
      {
        first:
          'The transport minister called on both sides to return to the table before the weekend, when {k} grain ships are due.',
        anew: 'Both sides were called by the minister of transport to return to the table before the weekend, as {k} grain ships are due then.',
      },
      {
        first:
          'Lorries stood in line for nine kilometres behind the customs house in the evening, and two canteens ran out of bread.',
        anew: 'Behind the customs house nine kilometres of lorries stood in line in the evening; in two canteens there was no bread left.',
      },
    ],
    own: [
      'Nothing moved on the quays of {town} but gulls. Since the early shift hung its gloves on the fence, the blue cranes have stood with folded arms above the water.',
      '“We have waited eleven months for a serious offer,” {who} said from the back of a van, to cheers and a drum.',
      'Families brought soup and blankets in the afternoon, and a band of retired pilots played until it was dark.',
      '“Nobody here wanted a strike, and nobody here will break one,” {surname} shouted over the noise of the band.',
      'The mayor, who grew up two streets from the lock, stayed away; a note on the town hall’s door said only that he was following events.',
      'In the bars people spoke of older quarrels, of grandfathers, and of who had crossed whose line in a winter that few now remember.',
      'A boy sold paper flags at the crossing. By six he had sold them all and gone home to make more.',
      '“The board should listen to the quay and not to the bank,” was painted on a sheet and hung from the signal mast.',
    ],
  },
  flood: {
    story: [
      {
        first:
          'The river at {town} broke through its northern dyke on {day}, flooding {n} houses and cutting the only road to the hospital.',
        anew: 'On {day} the northern dyke at {town} was broken by the river. The flood reached {n} houses, and the hospital’s only road is cut.',
      },
      {
        first:
          '“The water came in eleven minutes, and nobody can run that fast in the dark,” {who}, head of the rescue service, told reporters.',
        anew: '“It took no more than ten minutes or so, too quick for anyone at night,” said {who}, who heads the rescue service, to reporters.',
        anewSameQuote:
          '“The water came in eleven minutes, and nobody can run that fast in the dark,” said {who}, who heads the rescue service, to reporters.',
      },
      {
        first:
          'Helicopters lifted patients from the roof of the hospital until noon, while soldiers laid sandbags along the railway embankment.',
        anew: 'Until noon the patients were lifted from the hospital’s roof by helicopters. Along the embankment of the railway sandbags were laid by soldiers.',
      },
      {
        first:
          'The regional water board, {body}, said the dyke had been inspected in spring and that no fault had been found.',
        anew: 'In spring no fault had been found when the dyke was inspected, according to {body}, the regional water board.',
      },
      {
        first: '“We asked for a second pump four years ago, and we are still waiting for an answer,” {surname} said.',
        anew: '“Four winters have passed since our request for another pump, and no reply has come,” {surname} said.',
        anewSameQuote:
          '“We asked for a second pump four years ago, and we are still waiting for an answer,” {surname} said.',
      },
      {
        first: 'Engineers expect the level to fall by {k} centimetres a day if there is no more rain in the mountains.',
        anew: 'If no more rain comes in the mountains, the level is expected by engineers to fall {k} centimetres each day.',
      },
      {
        first:
          'Some {m} hundred people spent the night in schools and in the sports hall, where the Red Cross handed out beds.',
        anew: 'In schools and in the sports hall {m} hundred people or so spent the night; beds were handed out by the Red Cross.',
      },
      {
        first:
          '“Every cellar that you see here was dry on Sunday, and every one of them had a family above it,” {surname} said.',
        anew: '“Look at these basements: at the weekend they were dry, and people lived over each,” {surname} said.',
        anewSameQuote:
          '“Every cellar that you see here was dry on Sunday, and every one of them had a family above it,” {surname} said.',
      },
      {
        first:
          'The government promised to pay for new dykes, and opposition members asked why the money had not been found before.',
        anew: 'Money for new dykes was promised by the government; why it had not been found before was what the opposition’s members asked.',
      },
    ],
    own: [
      'It smells of diesel and wet plaster in {town}. On the bridge, which is as far as anyone may walk, an old man counts chimneys.',
      '“The water came in eleven minutes, and nobody can run that fast in the dark,” {who} said, with mud to her elbows.',
      'Three cows stand on the roof of a bus shelter. Nobody knows whose they are or how they came there.',
      'The baker rowed out with two hundred rolls before dawn and came back with a dog, a parrot and a wedding album.',
      '“We asked for a second pump four years ago, and we are still waiting for an answer,” {surname} told this newspaper.',
      'What will be left when it is over, people here say, is a line on the wallpaper and a smell that takes ten summers to go.',
      'A school class from the hills has begun to write letters to children it has never met.',
    ],
  },
};

/** Words that one outlet puts for another's, without a thought. */
export const swaps: readonly (readonly [string, string])[] = [
  ['rejecting', 'turning down'],
  ['called too low', 'described as too low'],
  ['walkout', 'stoppage'],
  ['improve', 'raise'],
  ['customers', 'clients'],
  ['come back', 'return'],
  ['called on', 'urged'],
  ['told', 'said to'],
  ['said each day', 'stated that each day'],
  ['flooding', 'inundating'],
  ['houses', 'homes'],
  ['lifted', 'took'],
  ['inspected', 'checked'],
  ['expect', 'predict'],
  ['handed out', 'distributed'],
  ['promised', 'pledged'],
  ['Some', 'About'],
  ['in the evening', 'by nightfall'],
  ['several million', 'millions'],
];
