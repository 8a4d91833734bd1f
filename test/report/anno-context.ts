/** The terms of the Web Annotation context that the report uses, as its vocabulary defines them: a stand-in for the network. */

const oa = 'http://www.w3.org/ns/oa#';
const id = (term: string) => ({ '@id': `${oa}${term}`, '@type': '@id' });

export const annotationContext = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${oa}Annotation`,
    TextualBody: `${oa}TextualBody`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    identifying: `${oa}identifying`,
    tagging: `${oa}tagging`,
    body: id('hasBody'),
    target: id('hasTarget'),
    source: id('hasSource'),
    selector: id('hasSelector'),
    motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    start: { '@id': `${oa}start`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    end: { '@id': `${oa}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  },
};
